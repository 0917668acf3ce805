#include "mongoose.h"

static void handle_login(struct mg_connection *c, struct mg_http_message *hm)
{
    char user[64], pass[64], token[65];

    if (mg_http_get_var(&hm->body, "user", user, sizeof(user)) <= 0 ||
        mg_http_get_var(&hm->body, "pass", pass, sizeof(pass)) <= 0 ||
        !auth_check(user, pass, token, sizeof(token))) {
        mg_http_reply(c, 403, "", "Denied\n");
        return;
    }
    mg_printf(c,
              "HTTP/1.1 302 Found\r\n"
              "Set-Cookie: access_token=%s; Path=/; Secure; HttpOnly; SameSite=Strict\r\n"
              "Location: /\r\n"
              "Content-Length: 0\r\n\r\n", token);
}
