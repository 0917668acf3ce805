<?php
class SearchController
{
    public function index(): void
    {
        $term = $_GET['term'] ?? '';
        printf('<h2>Results for %s</h2>', htmlspecialchars($term, ENT_QUOTES));
        $this->list($term);
    }
}
