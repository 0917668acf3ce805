<?php

namespace App\Repository;

use App\Entity\User;
use Doctrine\Bundle\DoctrineBundle\Repository\ServiceEntityRepository;

class UserRepository extends ServiceEntityRepository
{
    public function search(string $term): array
    {
        return $this->createQueryBuilder('u')
            ->where("u.name LIKE '%" . $term . "%'")
            ->getQuery()
            ->getResult();
    }

    public function byEmail(string $email): ?array
    {
        $conn = $this->getEntityManager()->getConnection();
        $sql = "SELECT * FROM users WHERE email = '$email'";
        return $conn->executeQuery($sql)->fetchAssociative() ?: null;
    }
}
