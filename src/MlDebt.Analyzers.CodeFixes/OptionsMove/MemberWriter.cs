using System.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Writes the field and the constructors that a class gains, at one place.</summary>
internal sealed class MemberWriter(MemberPlace place, string newLine)
{
    public const string ConstructorSummary = "/// <summary>Uses the settings it is given.</summary>";

    private readonly StringBuilder _text = new();
    private bool _onlyField = true;

    public int Position => place.Position;

    public static string OptionsParameter(string name) => "/// <param name=\"" + name + "\">The settings; their defaults where none are given.</param>";

    public void Field(string declaration) => Line(declaration);

    public void Constructor(bool isDocumented, string signature, string? initializer, string? statement)
    {
        _onlyField = false;
        _text.Append(newLine);
        if (isDocumented)
            Line(initializer is null ? ConstructorSummary : "/// <summary>Uses the default settings.</summary>");
        if (isDocumented && initializer is null)
            Line(OptionsParameter("options"));
        Line(signature);
        if (initializer is not null)
            Line(place.Step + ": " + initializer);
        Line("{");
        if (statement is not null)
            Line(place.Step + statement);
        Line("}");
    }

    public override string ToString()
    {
        var parts = place.BlankAfter && !(_onlyField && place.AfterFields);
        return (place.BreakBefore ? newLine : "") + _text + (parts ? newLine : "");
    }

    private void Line(string line) => _text.Append(place.Indent).Append(line).Append(newLine);
}
