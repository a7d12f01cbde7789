#include "app/program.hpp"

std::unique_ptr<recite::platform::Host> recite::platform::make_host() {
    return std::make_unique<app::Program>();
}
