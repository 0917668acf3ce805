#include <ctype.h>
#include <stddef.h>
#include <string.h>

#define WORD_MAX 32

/* Splits text into words and calls fn with each. Longer words are cut. */
void each_word(const char *text, void (*fn)(const char *, void *), void *arg)
{
    char word[WORD_MAX];
    size_t n = 0;

    for (;; text++) {
        if (*text != '\0' && !isspace((unsigned char)*text)) {
            if (n < WORD_MAX - 1)
                word[n++] = *text;
            continue;
        }
        if (n > 0) {
            word[n] = '\0';
            fn(word, arg);
            n = 0;
        }
        if (*text == '\0')
            return;
    }
}
