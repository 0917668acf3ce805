<?php
class A extends AbstractController {
    #[Route('/x', name: 'x')]
    public function a(Request $r): Response {
        // ruleid: w2-symfony
        if ($r) { return $this->redirect($r->query->get('u')); }
        return $this->redirect('/x');
    }
    public function b() { return $this->redirect($this->generateUrl('x'), 301); }
    // ruleid: w2-symfony
    public function c($u) { return new RedirectResponse($u); }
}
