#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Parse a TLV record: 1 byte type, 2 bytes length (big endian), value.
 * Copies the value into out (at least 65535 bytes) and returns its length. */
int tlv_read(const uint8_t *pkt, size_t pkt_len, uint8_t *type, uint8_t *out)
{
    if (pkt_len < 3)
        return -1;
    *type = pkt[0];
    uint16_t len = (uint16_t)((pkt[1] << 8) | pkt[2]);
    if (len > pkt_len - 3)
        return -1;
    memcpy(out, pkt + 3, len);
    return len;
}
