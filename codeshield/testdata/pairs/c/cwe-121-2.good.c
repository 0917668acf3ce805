#include <stdio.h>
#include <string.h>

void print_reversed(const char *word)
{
    char buf[32];
    size_t n = strlen(word);
    if (n >= sizeof(buf))
        n = sizeof(buf) - 1;
    for (size_t i = 0; i < n; i++)
        buf[i] = word[n - 1 - i];
    buf[n] = '\0';
    puts(buf);
}
