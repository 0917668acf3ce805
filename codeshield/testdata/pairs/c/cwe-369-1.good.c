int average(int total, int count) {
    if (count == 0) {
        return 0;
    }
    return total / count;
}
