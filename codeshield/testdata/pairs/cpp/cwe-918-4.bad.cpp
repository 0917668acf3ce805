#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>

using namespace web;
using namespace web::http;

void handle_proxy(http_request request) {
    auto query = uri::split_query(request.request_uri().query());
    auto target = uri::decode(query[U("url")]);

    client::http_client remote(target);
    remote.request(methods::GET)
        .then([request](http_response upstream) {
            return upstream.extract_vector();
        })
        .then([request](std::vector<unsigned char> body) {
            http_response resp(status_codes::OK);
            resp.set_body(body);
            request.reply(resp);
        });
}
