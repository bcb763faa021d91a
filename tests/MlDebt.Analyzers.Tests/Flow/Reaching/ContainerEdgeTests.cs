using MlDebt.Analyzers.Flow;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow.Reaching;

/// <summary>Objects that a container makes: by whom they are registered, and how often they are made.</summary>
public class ContainerEdgeTests
{
    [Theory]
    [InlineData("services.AddSingleton<A>();")]
    [InlineData("services.AddSingleton<I, A>();")]
    [InlineData("services.AddSingleton(typeof(I), typeof(A));")]
    [InlineData("services.AddScoped<I, A>();")]
    public void The_container_is_on_the_way(string registration) =>
        Assert.Equal(["Program: P.Main > A..ctor by container"], ReachOf.Executable(Program(registration)));

    [Theory]
    [InlineData("services.AddSingleton<I>(s => new A());")]
    [InlineData("services.AddSingleton<I>(new A());")]
    public void A_creation_at_the_registration_is_a_creation(string registration) =>
        Assert.Equal(["Program: P.Main > A..ctor"], ReachOf.Executable(Program(registration)));

    [Theory]
    [InlineData("services.AddSingleton<I, A>();", nameof(Pace.Once))]
    [InlineData("services.AddSingleton<I>(s => new A());", nameof(Pace.Once))]
    [InlineData("services.AddScoped<I, A>();", nameof(Pace.Request))]
    [InlineData("services.AddTransient<A>();", nameof(Pace.Request))]
    [InlineData("services.AddTransient<I>(s => new A());", nameof(Pace.Request))]
    [InlineData("services.AddSingleton<A>(); services.BuildServiceProvider().GetRequiredService<A>();", nameof(Pace.Once))]
    public void An_object_is_made_as_often_as_its_lifetime_says(string registration, string pace) =>
        Assert.Equal(pace, ReachOf.PaceIn(Program(registration)).ToString());

    [Fact]
    public void A_hosted_service_is_made_and_started_once()
    {
        const string code = "class P { static void Main() => new ServiceCollection().AddHostedService<A>(); } class A : BackgroundService { protected override async Task ExecuteAsync(CancellationToken t) { await Task.Yield(); Here(); } }";

        Assert.Equal(["Hosted: A.ExecuteAsync"], ReachOf.Executable(code));
        Assert.Equal(Pace.Once, ReachOf.PaceIn(code));
    }

    private static string Program(string registration) =>
        $"class P {{ static void Main() {{ var services = new ServiceCollection(); {registration} }} }} interface I {{ }} class A : I {{ public A() => Here(); }}";
}
