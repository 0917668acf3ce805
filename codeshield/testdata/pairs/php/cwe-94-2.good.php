<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Twig\Environment;

class PreviewController extends AbstractController
{
    public function preview(Request $request, Environment $twig): Response
    {
        return new Response($twig->render('preview.html.twig', [
            'user' => $this->getUser(),
            'text' => $request->request->get('text'),
        ]));
    }
}
