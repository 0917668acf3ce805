public class Accounts {
    private final SessionFactory sessionFactory;
    public Accounts(SessionFactory sessionFactory) { this.sessionFactory = sessionFactory; }

    public Account load(long id) {
        try (Session session = sessionFactory.openSession()) {
            Transaction tx = session.beginTransaction();
            Account account = session.get(Account.class, id);
            tx.commit();
            return account;
        }
    }
}
