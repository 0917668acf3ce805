@Service
class DirectoryService(private val env: Hashtable<String, String>) {

    fun findMail(uid: String): String? {
        val context = InitialDirContext(env)
        try {
            val controls = SearchControls().apply {
                searchScope = SearchControls.SUBTREE_SCOPE
                returningAttributes = arrayOf("mail")
            }
            val results = context.search(
                "ou=people,dc=example,dc=com",
                "(&(objectClass=person)(uid={0}))",
                arrayOf<Any>(uid),
                controls,
            )
            if (!results.hasMore()) return null
            return results.next().attributes.get("mail")?.get() as String?
        } finally {
            context.close()
        }
    }
}
