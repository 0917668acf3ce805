#include <stdio.h>
#include <string.h>

#define CAP 16

// Collect up to CAP words of a sentence; returns how many were stored.
int split_words(char *sentence, char *words[CAP])
{
    int n = 0;
    char *save = NULL;
    for (char *w = strtok_r(sentence, " ", &save); w != NULL; w = strtok_r(NULL, " ", &save)) {
        if (n >= CAP)
            break;
        words[n++] = w;
    }
    return n;
}
