const char *day_name(int day) {
    static const char *days[7] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return days[day];
}
