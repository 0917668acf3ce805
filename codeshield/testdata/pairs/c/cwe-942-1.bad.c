#include "mongoose.h"

static void api_handler(struct mg_connection *c, int ev, void *ev_data)
{
    if (ev == MG_EV_HTTP_MSG) {
        struct mg_http_message *hm = (struct mg_http_message *)ev_data;

        if (mg_match(hm->uri, mg_str("/api/balance"), NULL)) {
            long cents = account_balance(session_from(hm));
            mg_http_reply(c, 200,
                          "Content-Type: application/json\r\n"
                          "Access-Control-Allow-Origin: *\r\n"
                          "Access-Control-Allow-Headers: *\r\n",
                          "{\"cents\":%ld}\n", cents);
        } else {
            mg_http_reply(c, 404, "", "");
        }
    }
}
