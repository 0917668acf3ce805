#include <ldap.h>
#include <optional>
#include <string>

class Directory {
public:
    Directory(LDAP* ld, std::string base) : ld_(ld), base_(std::move(base)) {}

    // True when the user is a member of the group.
    bool isMember(const std::string& user, const std::string& group) {
        std::string filter = "(&(cn=" + group + ")(memberUid=" + user + "))";
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
