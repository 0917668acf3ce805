#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[]) {
    char command[200];
    if (argc != 2) return 1;
    sprintf(command, "cat %s", argv[1]);
    system(command);
    return 0;
}
