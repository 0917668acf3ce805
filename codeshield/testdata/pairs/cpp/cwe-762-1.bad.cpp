int sum(int n) {
    int *v = new int[n];
    int s = 0;
    for (int i = 0; i < n; i++) { v[i] = i; s += v[i]; }
    delete v;
    return s;
}
