#include <ldap.h>
#include <optional>
#include <string>
#include <string_view>

namespace {

std::string escapeFilterValue(std::string_view in) {
    static const char hex[] = "0123456789abcdef";
    std::string out;
    out.reserve(in.size());
    for (unsigned char c : in) {
        if (c == '*' || c == '(' || c == ')' || c == '\\' || c < 0x20) {
            out += '\\';
            out += hex[c >> 4];
            out += hex[c & 15];
        } else {
            out += static_cast<char>(c);
        }
    }
    return out;
}

}  // namespace

class Directory {
public:
    Directory(LDAP* ld, std::string base) : ld_(ld), base_(std::move(base)) {}

    // True when the user is a member of the group.
    bool isMember(const std::string& user, const std::string& group) {
        std::string filter =
            "(&(cn=" + escapeFilterValue(group) + ")(memberUid=" + escapeFilterValue(user) + "))";
        LDAPMessage* res = nullptr;
        int rc = ldap_search_ext_s(ld_, base_.c_str(), LDAP_SCOPE_SUBTREE, filter.c_str(), nullptr, 0,
                                   nullptr, nullptr, nullptr, LDAP_NO_LIMIT, &res);
        bool found = rc == LDAP_SUCCESS && ldap_count_entries(ld_, res) > 0;
        ldap_msgfree(res);
        return found;
    }

private:
    LDAP* ld_;
    std::string base_;
};
