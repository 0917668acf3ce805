char *greeting(void) {
    char text[32] = "hello";
    return text;
}
