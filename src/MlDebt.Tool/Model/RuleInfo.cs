namespace MlDebt.Tool.Model;

/// <summary>A rule as reports name it.</summary>
/// <param name="Id">For example MLD302.</param>
/// <param name="Title">Its short description.</param>
/// <param name="Category">The kind of debt it finds.</param>
/// <param name="HelpUri">Its page.</param>
public sealed record RuleInfo(string Id, string Title, DebtCategory Category, string? HelpUri);
