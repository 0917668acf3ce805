#include <stdlib.h>

struct buffer { char *data; };

void buffer_clear(struct buffer *b) {
    free(b->data);
}

void buffer_reset(struct buffer *b) {
    free(b->data);
    b->data = NULL;
    free(b->data);
    free(b->data);
}
