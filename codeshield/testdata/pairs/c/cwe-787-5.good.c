#include <stdint.h>
#include <stdbool.h>

#define RX_SIZE 64

typedef struct {
    uint8_t buf[RX_SIZE];
    uint8_t pos;
    bool    frame_ready;
} uart_rx_t;

static uart_rx_t rx;

/* UART receive interrupt: collects bytes up to a newline, drops frames that are too long. */
void USART1_IRQHandler(void)
{
    uint8_t c = USART1->DR;

    if (rx.pos >= RX_SIZE - 1) {
        rx.pos = 0;
        return;
    }
    rx.buf[rx.pos++] = c;
    if (c == '\n') {
        rx.buf[rx.pos] = 0;
        rx.frame_ready = true;
        rx.pos = 0;
    }
}
