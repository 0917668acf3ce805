#include <stdint.h>

enum { CMD_PING, CMD_READ, CMD_WRITE, CMD_ERASE, CMD_COUNT };

typedef void (*handler_t)(const uint8_t *payload, uint16_t len);

static const handler_t handlers[CMD_COUNT] = { on_ping, on_read, on_write, on_erase };

void dispatch(const uint8_t *frame, uint16_t frame_len)
{
    uint8_t cmd;
    uint16_t len;

    if (frame_len < 3)
        return;
    cmd = frame[0];
    len = (uint16_t)(frame[1] | frame[2] << 8);
    if (cmd >= CMD_COUNT || len > frame_len - 3)
        return;
    handlers[cmd](frame + 3, len);
}
