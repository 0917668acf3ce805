<?php
#[Route('/admin/users')]
class UserAdminController extends AbstractController
{
    #[Route('/{id}/delete', methods: ['POST'])]
    public function delete(User $user, EntityManagerInterface $em): Response
    {
        $em->remove($user);
        $em->flush();
        return $this->redirectToRoute('admin_users');
    }
}
