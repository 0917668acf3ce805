const char *day_name(int day) {
    static const char *days[7] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    if (day < 0 || day > 6) {
        return "?";
    }
    return days[day];
}
