#include <stdint.h>
#include <string.h>

#define TLV_NAME 1
#define TLV_ADDR 2

struct peer {
    char name[64];
    uint8_t addr[16];
};

/* Parses type-length-value records of a discovery packet. */
int peer_parse(struct peer *p, const uint8_t *buf, size_t len)
{
    size_t off = 0;

    while (len - off >= 2) {
        uint8_t type = buf[off];
        uint8_t vlen = buf[off + 1];
        const uint8_t *val = buf + off + 2;

        if (vlen > len - off - 2)
            return -1;
        switch (type) {
        case TLV_NAME:
            if (vlen >= sizeof(p->name))
                return -1;
            memcpy(p->name, val, vlen);
            p->name[vlen] = '\0';
            break;
        case TLV_ADDR:
            if (vlen != sizeof(p->addr))
                return -1;
            memcpy(p->addr, val, sizeof(p->addr));
            break;
        }
        off += 2 + (size_t)vlen;
    }
    return off == len ? 0 : -1;
}
