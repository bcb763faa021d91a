using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MlDebt.Analyzers.Libraries;

/// <summary>How facts files spell the roles.</summary>
internal static class Roles
{
    private static readonly Dictionary<string, Role> ByWord = Enum.GetValues(typeof(Role)).Cast<Role>().ToDictionary(WordOf, StringComparer.Ordinal);

    /// <summary>Roles a method has only through a parameter: without one, the line says nothing.</summary>
    private static readonly HashSet<Role> Carried = new()
    {
        Role.Threshold, Role.Hyperparameter, Role.ModelLocation, Role.DataLocation, Role.Endpoint, Role.ModelId,
        Role.GenerationParameter, Role.Secret, Role.ColumnName, Role.LenientLoad,
    };

    public static Role? Of(string word) => ByWord.TryGetValue(word, out var role) ? role : null;

    public static bool NeedsParameter(Role role) => Carried.Contains(role);

    /// <summary><c>ModelLoad</c> is <c>model-load</c>.</summary>
    public static string WordOf(Role role)
    {
        var word = new StringBuilder();
        foreach (var letter in role.ToString())
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
