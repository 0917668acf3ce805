<?php
class ProfileController extends AbstractController
{
    #[Route('/profile/{slug}')]
    public function show(string $slug, UserRepository $users): Response
    {
        $user = $users->findOneBy(['slug' => $slug]);
        if (!$user) {
            throw $this->createNotFoundException();
        }
        return $this->render('profile.html.twig', ['name' => $user->getName(), 'posts' => $user->getPosts()]);
    }
}
