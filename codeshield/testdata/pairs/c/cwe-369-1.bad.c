int average(int total, int count) {
    return total / count;
}
