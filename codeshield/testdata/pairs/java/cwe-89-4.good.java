import jakarta.persistence.*;
import java.util.List;

public class UserRepositoryImpl {
    @PersistenceContext
    private EntityManager em;

    public List<User> findByRole(String role, String department) {
        TypedQuery<User> query = em.createQuery(
            "SELECT u FROM User u WHERE (:role IS NULL OR u.role = :role) AND (:department IS NULL OR u.department = :department)", User.class);
        query.setParameter("role", role);
        query.setParameter("department", department);
        return query.getResultList();
    }
}
