// ruleid: w2-exact
sink1(src(1));
// ruleid: w2-exact
sink2(src(1));
// ruleid: w2-exact
sink1("a" + src(1));
// ruleid: w2-exact
sink2("a" + src(1));
sink3(src(1), 2);
// ruleid: w2-exact
sink3(2, src(1));
// ruleid: w2-exact
sink3(2, "a" + src(1));
// ruleid: w2-exact
sink2(san(src()));
// ruleid: w2-exact
sink2(san("a" + src()));
src2(x); sink2(x);
// ruleid: w2-exact
sink2(src2(x));
// ruleid: w2-exact
sink2(src(src2(1)));
