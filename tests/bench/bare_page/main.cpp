// A bare page of Dear ImGui built the usual way: its own backends for GLFW and OpenGL 3, its own
// font, Emscripten's glue. It asks one question that is written here. What Recite is measured
// against.

#include <GLFW/glfw3.h>
#include <emscripten.h>

#include <initializer_list>

#include "backends/imgui_impl_glfw.h"
#include "backends/imgui_impl_opengl3.h"
#include "imgui.h"

static GLFWwindow* window;

static void frame() {
    static bool first = true;
    glfwPollEvents();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    ImGui::SetNextWindowSize(ImVec2(600, 400), ImGuiCond_Once);
    ImGui::Begin("Question 1 of 5");
    ImGui::TextWrapped("In which year was the company founded that published the model?");
    for (const char* option : {"2015", "2019", "2021", "2023"})
        ImGui::Button(option, ImVec2(-1, 0));
    ImGui::End();
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (first) EM_ASM({ globalThis.drawnAt = performance.now(); });
    first = false;
}

int main() {
    glfwInit();
    window = glfwCreateWindow(1120, 760, "Bare page", nullptr, nullptr);
    glfwMakeContextCurrent(window);
    ImGui::CreateContext();
    ImGui_ImplGlfw_InitForOpenGL(window, true);
    ImGui_ImplOpenGL3_Init("#version 300 es");
    emscripten_set_main_loop(frame, 0, false);
    return 0;
}
