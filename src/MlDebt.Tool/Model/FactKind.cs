namespace MlDebt.Tool.Model;

/// <summary>What an inventoried site of the source is.</summary>
public enum FactKind
{
    /// <summary>A production model: loaded, served or called.</summary>
    Model,

    /// <summary>A place data comes from.</summary>
    DataSource,

    /// <summary>A feature or training pipeline.</summary>
    Pipeline,

    /// <summary>A threshold, hyperparameter, location or endpoint.</summary>
    Tunable,

    /// <summary>A step of a deployment a person does.</summary>
    DeployStep,

    /// <summary>Evidence that a step runs by itself: a pipeline definition, a script a pipeline calls.</summary>
    Automation,
}
