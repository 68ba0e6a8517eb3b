# FactoryBot with ActiveRecord: `create` is create_list with Faker in one transaction; `bulk` goes further, takes
# attributes to insert_all! in slices of 1,000, in one transaction, too, and draws from texts made beforehand, as
# Faker would be most of its time. Called as Peers/python/people.py says, and answers alike.

require "active_record"
require "factory_bot"
require "faker"
require "json"

URL, COUNT, VARIANT = ARGV
ROWS = Integer(COUNT)
START = Time.utc(2024)
NAMES = (Array.new(1_000) { Faker::Internet.username } if VARIANT == "bulk")
TITLES = (Array.new(1_000) { Faker::Lorem.sentence } if VARIANT == "bulk")

class User < ActiveRecord::Base
  self.record_timestamps = false
end

class Post < ActiveRecord::Base
  self.record_timestamps = false
end

FactoryBot.define do
  sequence(:instant) { START + rand(366 * 86_400) }

  factory :user do
    sequence(:id)
    username { NAMES ? NAMES.sample : Faker::Internet.username }
    email { "user#{id}.#{username}@test.com" }
    age { rand(18..80) }
    is_active { rand < 0.9 }
    created_at { generate(:instant) }
  end

  factory :post do
    sequence(:id)
    user_id { rand(1..ROWS) }
    title { TITLES ? TITLES.sample : Faker::Lorem.sentence }
    score { rand(0..500) }
    created_at { generate(:instant) }
  end
end

SECONDS = Hash.new(0)

def phase(name)
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  yield
ensure
  SECONDS[name] += Process.clock_gettime(Process::CLOCK_MONOTONIC) - start
end

sqlite = { adapter: "sqlite3", database: URL.delete_prefix("sqlite:") }
ActiveRecord::Base.establish_connection(URL.start_with?("sqlite:") ? sqlite : URL)
ActiveRecord::Base.connection.execute("SELECT 1")

case VARIANT
when "create"
  # It generates and saves in one call.
  phase("together") do
    ActiveRecord::Base.transaction do
      FactoryBot.create_list(:user, ROWS)
      FactoryBot.create_list(:post, ROWS)
    end
  end
when "bulk"
  users = posts = nil
  phase("generate") do
    users = FactoryBot.attributes_for_list(:user, ROWS)
    posts = FactoryBot.attributes_for_list(:post, ROWS)
  end
  phase("load") do
    ActiveRecord::Base.transaction do
      users.each_slice(1_000) { |slice| User.insert_all!(slice) }
      posts.each_slice(1_000) { |slice| Post.insert_all!(slice) }
    end
  end
end

packages = { "ActiveRecord" => "activerecord", "FactoryBot" => "factory_bot", "Ruby's Faker" => "faker" }
puts JSON.generate(
  seconds: SECONDS, versions: packages.transform_values { |name| Gem.loaded_specs[name]&.version.to_s })
