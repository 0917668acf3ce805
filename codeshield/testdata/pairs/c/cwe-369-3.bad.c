#include <stdio.h>
#include <stdlib.h>

static double average(const int *samples, int count)
{
    long sum = 0;

    for (int i = 0; i < count; i++)
        sum += samples[i];
    return sum / count;
}

int main(int argc, char **argv)
{
    int samples[256];
    int n = 0;

    if (argc < 2) {
        fprintf(stderr, "usage: %s interval\n", argv[0]);
        return 2;
    }
    int interval = atoi(argv[1]);

    while (n < 256 && scanf("%d", &samples[n]) == 1)
        n++;
    printf("mean %.2f, %d samples per interval\n", average(samples, n), n / interval);
    return 0;
}
