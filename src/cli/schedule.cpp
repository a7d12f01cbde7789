#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "base/number.hpp"
#include "cli/command.hpp"
#include "cli/json_lines.hpp"
#include "json/write.hpp"
#include "schedule/scheduler.hpp"

namespace recite::cli {
namespace {

constexpr double most_days = 1e6;

struct Review {
    Rating rating = Rating::good;
    double days = 0;
};

bool is_whole(double number) {
    return std::floor(number) == number;
}

Result<Weights> weights_of(json::Node node) {
    const auto given = node.find("weights");
    if (!given) return default_weights;
    std::vector<double> numbers;
    for (std::size_t i = 0; i < given->size(); ++i) {
        if ((*given)[i].kind() != json::Kind::number) {
            return Error{"weight " + to_text(static_cast<std::uint64_t>(i)) + " is not a number"};
        }
        numbers.push_back((*given)[i].number());
    }
    if (given->kind() != json::Kind::array) return Error{"'weights' is not a list of numbers"};
    return read_weights(numbers);
}

Result<double> retention_of(json::Node node) {
    const auto given = node.find("retention");
    if (!given) return Policy().retention;
    if (given->kind() != json::Kind::number || !(given->number() > 0 && given->number() <= 1)) {
        return Error{"'retention' is not a number over 0 and at most 1"};
    }
    return given->number();
}

// A review; the first one's days mean nothing and may be left out.
Result<Review> review_of(json::Node node, std::size_t index) {
    const std::string name = "review " + to_text(static_cast<std::uint64_t>(index + 1));
    if (node.kind() != json::Kind::object) return Error{name + " is not an object"};
    Review review;
    const auto rating = node.find("rating");
    if (!rating || rating->kind() != json::Kind::number || !is_whole(rating->number()) ||
        rating->number() < 1 || rating->number() > 4) {
        return Error{name + ": 'rating' is not 1, 2, 3 or 4"};
    }
    review.rating = *rating_of(static_cast<std::int64_t>(rating->number()));
    if (index == 0) return review;
    const auto days = node.find("days");
    if (!days || days->kind() != json::Kind::number || !is_whole(days->number()) ||
        days->number() < 0 || days->number() > most_days) {
        return Error{name + ": 'days' is not a whole number of days, 0 to 1000000"};
    }
    review.days = days->number();
    return review;
}

Result<std::vector<Review>> reviews_of(json::Node node) {
    const auto given = node.find("reviews");
    if (!given || given->kind() != json::Kind::array) return Error{"'reviews' is not a list"};
    std::vector<Review> reviews;
    for (std::size_t i = 0; i < given->size(); ++i) {
        const auto review = review_of((*given)[i], i);
        if (!review) return review.error();
        reviews.push_back(review.value());
    }
    return reviews;
}

Result<std::string> answer(json::Node node) {
    const auto weights = weights_of(node);
    if (!weights) return weights.error();
    const auto retention = retention_of(node);
    if (!retention) return retention.error();
    const auto reviews = reviews_of(node);
    if (!reviews) return reviews.error();

    Policy policy;
    policy.weights = weights.value();
    const Scheduler scheduler(policy);
    json::Writer out;
    out.begin_object();
    if (const auto id = node.find("id"); id && id->kind() == json::Kind::string) {
        out.member("id", id->text());
    }
    out.key("states").begin_array();
    std::optional<Memory> memory;
    for (const Review& review : reviews.value()) {
        memory = scheduler.fsrs().next(memory, review.days, review.rating);
        out.begin_object().member("stability", memory->stability);
        out.member("difficulty", memory->difficulty).end_object();
    }
    out.end_array();
    const std::int32_t days =
        memory ? scheduler.plain_interval(memory->stability, retention.value()) : 0;
    return out.member("interval", std::int64_t{days}).end_object().take();
}

int schedule(const Arguments&, Console& console) {
    return answer_lines(console, answer);
}

}  // namespace

extern const Command schedule_command;
constinit const Command schedule_command = {
    .name = "schedule",
    .operands = "",
    .summary = "Compute memory states and the next interval of histories, JSON lines in and out.",
    .help =
        "In: {\"weights\": [21 numbers]?, \"retention\": 0.9?, \"reviews\": [{\"rating\": 1..4, "
        "\"days\": whole days since the one before}]}.\n"
        "Out: {\"states\": [{\"stability\", \"difficulty\"}], \"interval\": days}, or {\"error\"}. "
        "No steps, no fuzz.",
    .options = {},
    .least_operands = 0,
    .most_operands = 0,
    .run = schedule};

}  // namespace recite::cli
