#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>
#include <set>

using namespace web;
using namespace web::http;

static const std::set<utility::string_t> kHosts = {U("images.example.com"), U("cdn.example.com")};

void handle_proxy(http_request request) {
    auto query = uri::split_query(request.request_uri().query());
    uri target(uri::decode(query[U("url")]));
    if (target.scheme() != U("https") || kHosts.count(target.host()) == 0) {
        request.reply(status_codes::BadRequest);
        return;
    }

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
