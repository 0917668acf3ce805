package a

// MATCH:
func (s *Server) Start() {}

func (s Server) Stop() {}

func free() {}
