// assembly: Microsoft.Azure.WebJobs
#nullable disable // the real library is not annotated

using System;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FunctionNameAttribute : Attribute
    {
        public FunctionNameAttribute(string name) => throw null;

        public string Name { get; private set; }
    }
}
