// assembly: Microsoft.Azure.Functions.Extensions
#nullable disable // the real library is not annotated

using System;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Extensions.DependencyInjection;

public interface IFunctionsHostBuilder
{
    IServiceCollection Services { get; }
}

public abstract class FunctionsStartup
{
    public abstract void Configure(IFunctionsHostBuilder builder);
}

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public class FunctionsStartupAttribute : Attribute
{
    public FunctionsStartupAttribute(Type startupType) => throw null;
}
