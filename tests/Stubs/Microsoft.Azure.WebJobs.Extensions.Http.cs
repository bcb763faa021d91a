// assembly: Microsoft.Azure.WebJobs.Extensions.Http
#nullable disable // the real library is not annotated

using System;

namespace Microsoft.Azure.WebJobs.Extensions.Http
{
    public enum AuthorizationLevel
    {
        Anonymous = 0,
        User = 1,
        Function = 2,
        System = 3,
        Admin = 4,
    }
}

namespace Microsoft.Azure.WebJobs
{
    using Microsoft.Azure.WebJobs.Extensions.Http;

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class HttpTriggerAttribute : Attribute
    {
        public HttpTriggerAttribute() => throw null;

        public HttpTriggerAttribute(params string[] methods) => throw null;

        public HttpTriggerAttribute(AuthorizationLevel authLevel) => throw null;

        public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) => throw null;

        public string Route { get; set; }

        public string[] Methods { get; private set; }

        public AuthorizationLevel AuthLevel { get; private set; }
    }
}
