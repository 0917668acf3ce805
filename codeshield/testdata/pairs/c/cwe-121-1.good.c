#include <stdio.h>
#include <string.h>

int process_packet(const unsigned char *data, size_t len) {
    unsigned char buffer[256] = {0};
    if (len > sizeof(buffer)) {
        return -1;
    }
    memcpy(buffer, data, len);
    int sum = 0;
    for (size_t i = 0; i < sizeof(buffer); i++) {
        sum += buffer[i];
    }
    return sum;
}
