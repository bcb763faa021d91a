using System.Text.RegularExpressions;

namespace MlDebt.Tool.Manifests;

/// <summary>Whether names of images and models say which one is meant.</summary>
internal static partial class ImageNames
{
    /// <summary>An image is pinned by a digest or by a tag that is not a moving one.</summary>
    public static bool IsPinned(string image)
    {
        if (image.Contains('@', StringComparison.Ordinal))
        {
            return true;
        }

        var colon = image.LastIndexOf(':');
        return colon > image.LastIndexOf('/') && !IsMoving(image[(colon + 1)..]);
    }

    /// <summary>A location is versioned when a part of it is a version, a date, a number or a digest, or pinned like an image.</summary>
    public static bool IsVersioned(string location)
    {
        if (location.StartsWith("oci://", StringComparison.Ordinal) || location.StartsWith("docker://", StringComparison.Ordinal))
        {
            return IsPinned(location);
        }

        if (location.StartsWith("hf://", StringComparison.Ordinal))
        {
            var colon = location.LastIndexOf(':');
            return colon > 5 && !IsMoving(location[(colon + 1)..]);
        }

        // A volume is whatever is mounted; the manifest alone cannot tell its version.
        return location.StartsWith("pvc://", StringComparison.Ordinal) || Version().IsMatch(location);
    }

    private static bool IsMoving(string tag) => tag is "" or "latest" or "main" or "master" or "stable" or "dev" or "nightly";

    [GeneratedRegex(@"(^|[/_\-.=@])(v?\d+(\.\d+)*([-_.]?(rc|beta|alpha|b)?\d*)?|\d{4}-\d{2}-\d{2}|[0-9a-f]{7,64})(?=$|[/_\-.?])", RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}
