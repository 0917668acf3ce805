#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

class CustomerModel {
public:
    explicit CustomerModel(QSqlDatabase db) : db_(db) {}

    QList<Customer> search(const QString &name, const QString &city) {
        QList<Customer> out;
        QSqlQuery query(db_);
        query.prepare("SELECT id, name, city FROM customer WHERE name LIKE :name AND city = :city");
        query.bindValue(":name", "%" + name + "%");
        query.bindValue(":city", city);
        if (!query.exec())
            return out;
        while (query.next())
            out.append(Customer{query.value(0).toInt(), query.value(1).toString(), query.value(2).toString()});
        return out;
    }

private:
    QSqlDatabase db_;
};
