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
        query.exec(QString("SELECT id, name, city FROM customer WHERE name LIKE '%%1%' AND city = '%2'")
                       .arg(name, city));
        while (query.next())
            out.append(Customer{query.value(0).toInt(), query.value(1).toString(), query.value(2).toString()});
        return out;
    }

private:
    QSqlDatabase db_;
};
