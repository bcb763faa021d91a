namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>Programs that ask many questions whose answers lean on each other, through cycles too.</summary>
internal static class SamplePrograms
{
    public static IEnumerable<(string Name, string[] Files)> All { get; } =
    [
        ("methods in a ring", ["""
            class A
            {
                double P(int n) { if (n == 0) return 0.1; return Q(n - 1); }
                double Q(int n) { if (n == 0) return 0.2; return R(n - 1); }
                double R(int n) { if (n == 0) return 0.3; return P(n - 1) + Q(n - 1); }
                void M() { Ask(P(1)); Ask(Q(2)); Ask(R(3)); }
                void N() { Ask(R(1)); Ask(Q(1)); Ask(P(1)); }
            }
            """]),
        ("parameters in a ring", ["""
            class A
            {
                void P(double t) { Ask(t); Q(t); }
                void Q(double t) { Ask(t); R(t); R(0.3); }
                void R(double t) { Ask(t); P(t); }
                void M() { P(0.1); Q(0.2); }
            }
            """]),
        ("members in a ring", ["""
            partial class A
            {
                double _a = 0.1, _b = 0.2, _c;
                internal double D { get; set; } = 0.4;
                double E => _a + F;
                double F => D > 1 ? E : _c;
                void M() { _b = _a; _c = _b; _a = _c; D = F; }
            }
            """, """
            partial class A { void N() { Ask(_a); Ask(_b); Ask(_c); Ask(D); Ask(E); Ask(F); } }
            """, """
            class B { void N(A a) { a.D = 0.9; Ask(a.D); } }
            """]),
        ("properties in a ring that is entered anywhere", ["""
            class A
            {
                double P => Q; double Q => R; double R => Environment.HasShutdownStarted ? P : 0.7;
                void M() { Ask(Q); Ask(R); Ask(P); Ask(P); Ask(R); }
            }
            """]),
        ("two rings that share a member", ["""
            class A
            {
                double _s = 0.5;
                double P => Q + _s; double Q => Environment.HasShutdownStarted ? P : R;
                double R => S + 0.6; double S => Environment.HasShutdownStarted ? R : Q;
                void M() { Ask(S); Ask(P); Ask(R); Ask(Q); Ask(_s); }
            }
            """]),
        ("locals in loops", ["""
            class A
            {
                void M()
                {
                    double a = 0.1, b = 0.2, c = 0.3;
                    for (var i = 0; i < 9; i++) { (a, b) = (b, c); c = a; Ask(a); }
                    Ask(b); Ask(c);
                    Func<double> f = () => a; Ask(f());
                }
            }
            """]),
        ("helpers and paths", ["""
            static class Paths
            {
                internal static readonly string Root = "Models";
                internal static string Of(string name) => Path.Combine(Root, name);
                internal static string Versioned(string name, int v) => Of($"{name}.{v}.zip");
            }
            """, """
            class A
            {
                readonly string _path;
                internal A(string path) => _path = Paths.Of(path);
                void M() { Ask(_path); Ask(Paths.Root); Ask(Paths.Of("x.zip")); Ask(Paths.Versioned("y", 2)); }
            }
            class B { A a = new("a.zip"); A b = new A(Paths.Versioned("b", 1)); void M(string p) { Ask(p); Ask(Paths.Of(p)); } void N() => M("c.zip"); }
            """]),
        ("scores and their copies", ["""
            record Hit(string Label, float Confidence);
            class A
            {
                List<Hit> Hits(float[] scores) { var hits = new List<Hit>(); foreach (var s in scores) { Ask(s); hits.Add(new("a", s * 2)); } return hits; }
                void M()
                {
                    var all = Hits(Trained.Engine.Predict(new()).Scores);
                    Ask(all.Max(h => h.Confidence));
                    foreach (var (label, confidence) in all) { Ask(label); Ask(confidence); }
                    Ask(all.Where(h => h.Confidence > Limit()).First().Confidence);
                }
                double Limit(double d = 0.5) { Ask(d); return d; }
            }
            """]),
        ("contracts and overrides", ["""
            interface I { double T(double x); double P { get; } }
            class A : I { public virtual double T(double x) => x; public virtual double P => 0.1; }
            class B : A { public override double T(double x) => base.T(x) + P; public override double P => T(0.2); }
            class C : I { double I.T(double x) => ((I)this).P; double I.P => 0.3; }
            class D { void M(I i, A a, B b) { Ask(i.T(0.4)); Ask(a.T(0.5)); Ask(b.T(0.6)); Ask(i.P); Ask(a.P); Ask(b.P); } }
            """]),
        ("functions handed round", ["""
            class A
            {
                double Twice(Func<double, double> f, double x) => f(f(x));
                void Do(Action<double> f) { f(0.1); f(0.2); }
                void M()
                {
                    Ask(Twice(x => x, 0.3)); Ask(Twice(Half, 0.4));
                    Do(t => { Ask(t); Do(u => Ask(u + t)); });
                    Func<double, double> g = null!; g = x => Environment.HasShutdownStarted ? g(x) : x; Ask(g(0.5));
                }
                double Half(double x) { Ask(x); return x / 2; }
            }
            """]),
    ];
}
