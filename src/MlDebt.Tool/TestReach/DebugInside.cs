using System.Reflection.PortableExecutable;

namespace MlDebt.Tool.TestReach;

/// <summary>Whether an assembly carries its debug information inside itself.</summary>
internal static class DebugInside
{
    public static bool Of(string path)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(path));
            return image.HasMetadata && image.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
