const N = 1024;
// MATCH:
gen(1024);
// MATCH:
gen(N);
gen(512 * 2);
gen(2048);
