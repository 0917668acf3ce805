<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Attribute\Route;

class SecurityController extends AbstractController
{
    private const TARGETS = ['orders' => '/orders', 'profile' => '/profile'];

    #[Route('/after-login')]
    public function afterLogin(Request $request): RedirectResponse
    {
        $target = $request->query->get('return_to', '');
        return new RedirectResponse(self::TARGETS[$target] ?? '/');
    }

    #[Route('/leave')]
    public function leave(Request $request): RedirectResponse
    {
        return $this->redirectToRoute('home');
    }
}
