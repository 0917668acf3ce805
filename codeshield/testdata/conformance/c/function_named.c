// MATCH:
int main(int argc, char **argv) {
    return 0;
}

int other(void) {
    return 1;
}
