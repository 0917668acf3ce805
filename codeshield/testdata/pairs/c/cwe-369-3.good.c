#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static double average(const int *samples, int count)
{
    long sum = 0;

    if (count <= 0)
        return 0.0;
    for (int i = 0; i < count; i++)
        sum += samples[i];
    return (double)sum / count;
}

int main(int argc, char **argv)
{
    int samples[256];
    int n = 0;
    char *end;

    if (argc < 2) {
        fprintf(stderr, "usage: %s interval\n", argv[0]);
        return 2;
    }
    errno = 0;
    long interval = strtol(argv[1], &end, 10);
    if (errno != 0 || *end != '\0' || interval < 1 || interval > INT_MAX) {
        fprintf(stderr, "interval must be a positive number\n");
        return 2;
    }

    while (n < 256 && scanf("%d", &samples[n]) == 1)
        n++;
    printf("mean %.2f, %ld samples per interval\n", average(samples, n), n / interval);
    return 0;
}
