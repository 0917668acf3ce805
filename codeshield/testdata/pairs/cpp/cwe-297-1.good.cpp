#include <httplib.h>
#include <iostream>
#include <string>

bool post_reading(const std::string& json) {
    httplib::SSLClient cli("telemetry.example.com", 443);
    cli.set_ca_cert_path("/etc/ssl/certs/ca-certificates.crt");
    cli.enable_server_certificate_verification(true);
    cli.set_connection_timeout(5);

    auto res = cli.Post("/v1/readings", json, "application/json");
    if (!res) {
        std::cerr << "post failed: " << httplib::to_string(res.error()) << '\n';
        return false;
    }
    return res->status == 202;
}
